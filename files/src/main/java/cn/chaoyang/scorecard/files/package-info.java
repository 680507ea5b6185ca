/**
 * Uploaded files, whatever they are attached to: told by their content, scanned, looked at for marks of secrecy, kept in the
 * application's database or an S3-compatible store, and handed out so that no browser runs them.
 */
package cn.chaoyang.scorecard.files;
