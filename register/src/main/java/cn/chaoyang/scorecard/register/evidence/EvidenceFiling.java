package cn.chaoyang.scorecard.register.evidence;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.journal.Sm3;
import cn.chaoyang.scorecard.register.RegisterConfig;
import cn.chaoyang.scorecard.register.form.SecrecyMarks;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.privacy.DataKeys;
import cn.chaoyang.scorecard.register.privacy.Holder;
import cn.chaoyang.scorecard.register.privacy.Sealer;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.RecordFiling;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import cn.chaoyang.scorecard.register.upload.MalwareScan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Attaches files to the open change of a record, or takes them off; a reviewer decides on the change as on any other. */
@ApplicationScoped
public class EvidenceFiling {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_FILES = 20;

    @Inject
    RecordFiling filing;

    @Inject
    EvidenceStore store;

    @Inject
    Sealer sealer;

    @Inject
    MalwareScan malware;

    @Inject
    DataKeys keys;

    @Inject
    RegisterConfig config;

    /** A file as it is handed out. */
    public record File(Evidence evidence, byte[] content) {}

    /**
     * @param lock the version of the row that was looked at
     * @throws ProblemException 400, 413 or 415 for a file that is not taken; 409 when the row was changed meanwhile
     */
    @Transactional
    public <R extends RegisterRecord> void attach(
            RecordType<R> type, UUID recordId, int lock, Path file, String fileName, Actor actor) {
        byte[] content = read(file);
        EvidenceType kind = EvidenceType.of(file);
        malware.requireClean(file);
        String name = name(fileName);
        String mark = SecrecyMarks.in(name + '\n' + EvidenceText.of(file, kind)).orElse(null);
        Evidence evidence =
                new Evidence(UUID.randomUUID(), name, kind.mediaType(), content.length, Sm3.hex(content), mark);
        R draft = filing.revise(type, recordId, lock, actor);
        if (Evidence.read(draft.evidence).size() >= MOST_FILES) {
            throw ProblemException.badRequest(
                    "evidence-many", Text.of("一条记录最多20个佐证文件", "A record has at most 20 files"));
        }
        draft.evidence = Evidence.with(draft.evidence, evidence);
        store.put(evidence.id(), sealer.seal(content, context(evidence.id()), keys.of(Holder.evidence(evidence.id()))));
    }

    @Transactional
    public <R extends RegisterRecord> void remove(
            RecordType<R> type, UUID recordId, int lock, UUID evidenceId, Actor actor) {
        R draft = filing.revise(type, recordId, lock, actor);
        require(Evidence.read(draft.evidence), evidenceId);
        draft.evidence = Evidence.without(draft.evidence, evidenceId);
    }

    /** @param rows of the record, any of which may name it */
    @Transactional
    public File open(List<? extends RegisterRecord> rows, UUID evidenceId) {
        Evidence evidence = require(
                rows.stream()
                        .flatMap(row -> Evidence.read(row.evidence).stream())
                        .toList(),
                evidenceId);
        return new File(evidence, sealer.open(store.get(evidenceId), context(evidenceId)));
    }

    private static Evidence require(List<Evidence> all, UUID id) {
        return all.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.notFound("evidence", Text.of("这条记录没有这个佐证文件", "The record has no such file")));
    }

    private byte[] read(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw ProblemException.badRequest("file-empty", Text.of("文件是空的", "The file is empty"));
            }
            if (size > config.evidence().largest().asLongValue()) {
                long megabytes = config.evidence().largest().asLongValue() / (1024 * 1024);
                throw new ProblemException(
                        413,
                        "file-too-large",
                        Text.of("文件过大", "Too large"),
                        Text.of("佐证文件不超过" + megabytes + " MB", "A file has at most " + megabytes + " MB"),
                        Map.of());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String fileName) {
        String plain = fileName == null || fileName.isBlank() ? "佐证" : fileName.strip();
        String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    private static String context(UUID id) {
        return "evidence." + id;
    }
}
