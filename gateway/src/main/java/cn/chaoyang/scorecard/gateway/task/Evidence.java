package cn.chaoyang.scorecard.gateway.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * 佐证: a file that was uploaded, or a record of a register.
 *
 * @param id of the attachment or of the record's subject
 * @param register of a record, source and kind as the ledger has them, for example {@code innovation-service/platform}; {@code null} for a file
 * @param name of the file or the record
 * @param unit whose it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(String id, @Nullable String register, String name, String unit) {}
