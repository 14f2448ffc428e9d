package kz.localbusiness.notify.whatsapp;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange(
        contentType = MediaType.APPLICATION_JSON_VALUE,
        accept = MediaType.APPLICATION_JSON_VALUE)
interface GraphApi {

    /// @param sender what WhatsApp calls our number
    @PostExchange("/{version}/{sender}/messages")
    ResponseEntity<byte[]> send(
            @PathVariable String version,
            @PathVariable String sender,
            @RequestBody GraphMessage message);
}
