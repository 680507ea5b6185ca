/** The codes of bureaus' paperwork: what makes one well formed, and what to tell somebody who mistyped it. */
package cn.chaoyang.scorecard.register.code;
