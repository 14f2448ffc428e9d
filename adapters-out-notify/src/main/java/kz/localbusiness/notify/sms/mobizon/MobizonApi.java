package kz.localbusiness.notify.sms.mobizon;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/// Mobizon's addresses, which have the key in them.
@HttpExchange(contentType = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
public interface MobizonApi {

    String QUERY = "?output=json&api=v1&apiKey={key}";

    @PostExchange("/service/Message/SendSmsMessage" + QUERY)
    ResponseEntity<byte[]> send(
            @PathVariable String key, @RequestBody MultiValueMap<String, String> form);

    @PostExchange("/service/Message/GetSMSStatus" + QUERY)
    ResponseEntity<byte[]> status(
            @PathVariable String key, @RequestBody MultiValueMap<String, String> form);

    @PostExchange("/service/Message/List" + QUERY)
    ResponseEntity<byte[]> messages(
            @PathVariable String key, @RequestBody MultiValueMap<String, String> form);

    @PostExchange("/service/Campaign/List" + QUERY)
    ResponseEntity<byte[]> campaigns(
            @PathVariable String key, @RequestBody MultiValueMap<String, String> form);
}
