package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Collectors;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.notice.ReadBell;
import kz.localbusiness.application.notice.ShowBell;
import kz.localbusiness.application.notice.ShowUnread;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What concerns the caller.
@Tag(name = "Admin: messages")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.TEAM)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/bell",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminBellResource {

    private final AdminBusinesses businesses;
    private final ShowUnread unread;
    private final ShowBell bell;
    private final ReadBell read;

    AdminBellResource(AdminBusinesses businesses, ShowUnread unread, ShowBell bell, ReadBell read) {
        this.businesses = businesses;
        this.unread = unread;
        this.bell = bell;
        this.read = read;
    }

    @Operation(summary = "What is new for the caller")
    @GetMapping
    RestBell show(@PathVariable String slug) {
        return shown(businesses.require(slug).business().id());
    }

    @Operation(summary = "The caller has seen what came until then")
    @PostMapping("/read")
    RestBell read(@PathVariable String slug, @RequestBody RestBell.Read body) {
        var business = businesses.require(slug).business().id();
        var current =
                bell.show(new ShowBell.Query(business)).announced().stream()
                        .map(one -> one.announcement().id())
                        .collect(Collectors.toSet());
        read.read(new ReadBell.Command(business, body.mark(current)));
        return shown(business);
    }

    private RestBell shown(BusinessId business) {
        return RestBell.of(
                unread.show(new ShowUnread.Query(business)),
                bell.show(new ShowBell.Query(business)));
    }
}
