package kz.localbusiness.application.platform;

import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.AnnouncementDecision;

/// The operator tells everybody something, or tells it anew.
@FunctionalInterface
public interface PublishAnnouncement {

    /// @param announcement named by the form, so that sending it twice announces once
    AnnouncementDecision publish(Announcement announcement);
}
