package kz.localbusiness.kaspi;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/// The bank's addresses, below the prefix of a scheme. All answers are envelopes, or are not from
/// the bank itself.
@HttpExchange(
        contentType = MediaType.APPLICATION_JSON_VALUE,
        accept = MediaType.APPLICATION_JSON_VALUE)
interface KaspiApi {

    @GetExchange("/v01/partner/tradepoints")
    ResponseEntity<byte[]> tradePoints();

    @GetExchange("/v01/partner/tradepoints/{bin}")
    ResponseEntity<byte[]> tradePoints(@PathVariable String bin);

    @PostExchange("/v01/device/register")
    ResponseEntity<byte[]> register(@RequestBody KaspiRequests.Registration device);

    @PostExchange("/v01/device/delete")
    ResponseEntity<byte[]> delete(@RequestBody KaspiRequests.Till till);

    @PostExchange("/v01/qr/create")
    ResponseEntity<byte[]> createCode(@RequestBody KaspiRequests.Opening purchase);

    @PostExchange("/v01/qr/create-link")
    ResponseEntity<byte[]> createLink(@RequestBody KaspiRequests.Opening purchase);

    @GetExchange("/{version}/payment/status/{id}")
    ResponseEntity<byte[]> status(@PathVariable String version, @PathVariable long id);

    @GetExchange("/v01/payment/details")
    ResponseEntity<byte[]> details(
            @RequestParam("QrPaymentId") long id, @RequestParam("DeviceToken") String device);

    @PostExchange("/v01/payment/return")
    ResponseEntity<byte[]> refund(@RequestBody KaspiRequests.Refund refund);

    @PostExchange("/v01/return/create")
    ResponseEntity<byte[]> createRefundCode(@RequestBody KaspiRequests.RefundCode code);

    @GetExchange("/v01/return/status/{id}")
    ResponseEntity<byte[]> refundCodeStatus(@PathVariable long id);

    @PostExchange("/v01/return/operations")
    ResponseEntity<byte[]> pastPurchases(@RequestBody KaspiRequests.Past past);

    @GetExchange("/v01/remote/client-info")
    ResponseEntity<byte[]> client(
            @RequestParam("PhoneNumber") String phone, @RequestParam("DeviceToken") String device);

    @PostExchange("/v01/remote/create")
    ResponseEntity<byte[]> createInvoice(@RequestBody KaspiRequests.Invoice invoice);

    @PostExchange("/v01/remote/cancel")
    ResponseEntity<byte[]> cancelInvoice(@RequestBody KaspiRequests.Cancellation invoice);
}
