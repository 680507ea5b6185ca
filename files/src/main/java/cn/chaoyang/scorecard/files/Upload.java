package cn.chaoyang.scorecard.files;

/**
 * A file that was looked at and taken.
 *
 * @param name as it was uploaded, without folders
 * @param mediaType as its content says
 * @param digest SM3 of the content, in hex
 * @param secrecyMark a mark of secrecy in its name or text, see {@link SecrecyMarks}; {@code null} for none found
 */
public record Upload(String name, String mediaType, byte[] content, String digest, String secrecyMark) {}
