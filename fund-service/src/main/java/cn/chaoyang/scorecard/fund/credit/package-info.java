/** 科技信贷产品 (I18) and the lines banks grant under them, month by month (I19). */
package cn.chaoyang.scorecard.fund.credit;
