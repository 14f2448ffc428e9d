package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.booking.RenewMyManageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The holder of a manage token takes it out of use.
@Tag(name = "Appointment")
@RestController
class RenewLinkResource {

    private final ManageAccess access;
    private final MyAppointments mine;
    private final RenewMyManageLink renewals;
    private final RenewedLinks links;

    RenewLinkResource(
            ManageAccess access,
            MyAppointments mine,
            RenewMyManageLink renewals,
            RenewedLinks links) {
        this.access = access;
        this.mine = mine;
        this.renewals = renewals;
        this.links = links;
    }

    @Operation(
            summary = "Get another manage link",
            description =
                    "The link that was used so far, and all before it, open nothing any more.")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.LIMIT_REACHED
    })
    @PostMapping(
            path = "/api/v1/appointments/{id}/renew-link",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestManageLink renew(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        var managed = access.open(id, header, token);
        var slug = mine.slug(managed);
        var command =
                new RenewMyManageLink.Command(
                        managed.business(), managed.appointment(), managed.token());
        return links.tell(renewals.renew(command), slug, ProblemType.MANAGE_LINK_INVALID);
    }
}
