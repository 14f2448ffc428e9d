package kz.localbusiness.application.platform;

import java.util.List;
import kz.localbusiness.domain.platform.Announcement;

/// The operator looks what is announced, was, and will be; the latest to end come first.
@FunctionalInterface
public interface ListAnnouncements {

    List<Announcement> list();
}
