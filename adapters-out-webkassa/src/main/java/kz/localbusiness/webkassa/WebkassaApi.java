package kz.localbusiness.webkassa;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/// Webkassa's addresses, version 4. All answers are envelopes, or are not from Webkassa itself.
@HttpExchange(
        contentType = MediaType.APPLICATION_JSON_VALUE,
        accept = MediaType.APPLICATION_JSON_VALUE)
interface WebkassaApi {

    @PostExchange("/api/v4/Authorize")
    ResponseEntity<byte[]> authorize(@RequestBody WebkassaRequests.Login login);

    @PostExchange("/api/v4/check")
    ResponseEntity<byte[]> check(@RequestBody WebkassaRequests.Check check);

    @PostExchange("/api/v4/XReport")
    ResponseEntity<byte[]> report(@RequestBody WebkassaRequests.Cashbox cashbox);

    @PostExchange("/api/v4/Cashbox/ShiftHistory")
    ResponseEntity<byte[]> shifts(@RequestBody WebkassaRequests.Shifts shifts);

    @PostExchange("/{area}/v4/Ticket/GetTicketByExternalCheckNumber")
    ResponseEntity<byte[]> ticket(
            @PathVariable String area, @RequestBody WebkassaRequests.Ticket ticket);
}
