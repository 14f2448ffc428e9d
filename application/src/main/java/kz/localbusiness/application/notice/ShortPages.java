package kz.localbusiness.application.notice;

import java.net.URI;
import java.time.Clock;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.domain.booking.ManageLink;

/// Short addresses of visits' pages, for messages of which each part costs. Whoever needs one
/// clears away those that are over.
public record ShortPages(ManageLinks links, ShortLinks kept, Instance instance, Clock clock) {

    URI of(ManageLink link) {
        var code = links.shorten(link);
        kept.forgetExpired(clock.instant());
        kept.keep(code, link);
        return instance.shortPage(code);
    }
}
