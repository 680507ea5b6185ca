package cn.chaoyang.scorecard.gateway.attachment;

import cn.chaoyang.scorecard.access.Actor;

/** What files are attached to. There is a bean for each kind. */
public interface AttachmentOwner {

    /** At most 20 characters, for example {@code matter}. */
    String kind();

    /** Whether the actor may see the one of this id, and with it its files. */
    boolean isVisible(String id, Actor actor);
}
