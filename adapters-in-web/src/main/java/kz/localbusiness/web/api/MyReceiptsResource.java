package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.payment.ShowMyReceipts;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the holder of a manage token has paid and got back.
@Tag(name = "Appointment")
@OpenTo(Audience.EVERYONE)
@RestController
@RequestMapping(
        path = "/api/v1/appointments/{id}/receipts",
        produces = MediaType.APPLICATION_JSON_VALUE)
class MyReceiptsResource {

    private final ManageAccess access;
    private final ShowMyReceipts receipts;

    MyReceiptsResource(ManageAccess access, ShowMyReceipts receipts) {
        this.access = access;
        this.receipts = receipts;
    }

    @Operation(summary = "The receipts of the appointment, by number; none while nothing was paid")
    @Refuses({ProblemType.MANAGE_LINK_INVALID, ProblemType.MANAGE_LINK_EXPIRED})
    @GetMapping
    List<RestReceipt> show(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        var managed = access.open(id, header, token);
        var query =
                new ShowMyReceipts.Query(
                        managed.business(), managed.appointment(), managed.token());
        return RestReceipt.allKnown(receipts.show(query));
    }
}
