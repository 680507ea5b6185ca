/** What every upload goes through before anything reads it, whichever endpoint it came by. */
package cn.chaoyang.scorecard.register.upload;
