package cn.chaoyang.scorecard.gateway.matter;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.gateway.attachment.AttachmentOwner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Files on matters: whoever may see the matter may see them. */
@ApplicationScoped
class MatterFiles implements AttachmentOwner {

    private final MatterStore store;

    MatterFiles(MatterStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return Matters.KIND;
    }

    @Override
    public boolean isVisible(String id, Actor actor) {
        return store.find(UUID.fromString(id))
                .filter(matter -> Matters.isVisible(matter, actor))
                .isPresent();
    }
}
