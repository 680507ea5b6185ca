/**
 * What every bureau's register shares. A service describes its registers (a {@link
 * cn.chaoyang.scorecard.register.record.RegisterRecord}, a {@link cn.chaoyang.scorecard.register.record.RecordType}, a {@link
 * cn.chaoyang.scorecard.register.revision.Counting}, a {@link cn.chaoyang.scorecard.register.form.Sheet}, a resource); life
 * cycle, revisions, publishing, Excel intake, privacy and access come from here.
 */
package cn.chaoyang.scorecard.register;
