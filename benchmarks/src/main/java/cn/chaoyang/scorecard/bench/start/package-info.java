/** How long a service takes to be ready, and what memory it then has. */
package cn.chaoyang.scorecard.bench.start;
