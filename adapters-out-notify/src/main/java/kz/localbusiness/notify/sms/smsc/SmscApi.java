package kz.localbusiness.notify.sms.smsc;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/// SMSC's addresses.
@HttpExchange(contentType = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
public interface SmscApi {

    @PostExchange("/sys/send.php")
    ResponseEntity<byte[]> send(@RequestBody MultiValueMap<String, String> form);

    @PostExchange("/sys/status.php")
    ResponseEntity<byte[]> status(@RequestBody MultiValueMap<String, String> form);
}
