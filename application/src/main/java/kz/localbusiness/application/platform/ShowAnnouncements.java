package kz.localbusiness.application.platform;

import java.util.List;
import kz.localbusiness.domain.platform.Announcement;

/// What is announced, now or soon, to whoever works with the platform; nothing in it is secret.
@FunctionalInterface
public interface ShowAnnouncements {

    List<Announcement> show();
}
