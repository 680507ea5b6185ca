package cn.chaoyang.scorecard.register.evidence;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.RefusedException;
import cn.chaoyang.scorecard.files.FileStore;
import cn.chaoyang.scorecard.files.Upload;
import cn.chaoyang.scorecard.files.Uploads;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.privacy.DataKeys;
import cn.chaoyang.scorecard.register.privacy.Holder;
import cn.chaoyang.scorecard.register.privacy.Sealer;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.RecordFiling;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Attaches files to the open change of a record, or takes them off; a reviewer decides on the change as on any other. */
@ApplicationScoped
public class EvidenceFiling {

    private static final int MOST_FILES = 20;

    @Inject
    RecordFiling filing;

    @Inject
    FileStore store;

    @Inject
    Sealer sealer;

    @Inject
    Uploads uploads;

    @Inject
    DataKeys keys;

    /** A file as it is handed out. */
    public record File(Evidence evidence, byte[] content) {}

    /**
     * @param lock the version of the row that was looked at
     * @throws RefusedException for a file that is not taken, see {@link Uploads#take}
     * @throws ProblemException 400 for one too many, 409 when the row was changed meanwhile
     */
    @Transactional
    public <R extends RegisterRecord> void attach(
            RecordType<R> type, UUID recordId, int lock, Path file, String fileName, Actor actor) {
        Upload upload = uploads.take(file, fileName);
        Evidence evidence = Evidence.of(upload);
        R draft = filing.revise(type, recordId, lock, actor);
        if (Evidence.read(draft.evidence).size() >= MOST_FILES) {
            throw ProblemException.badRequest(
                    "evidence-many", Text.of("一条记录最多20个佐证文件", "A record has at most 20 files"));
        }
        draft.evidence = Evidence.with(draft.evidence, evidence);
        store.put(
                evidence.id(),
                sealer.seal(upload.content(), context(evidence.id()), keys.of(Holder.evidence(evidence.id()))));
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

    private static String context(UUID id) {
        return "evidence." + id;
    }
}
