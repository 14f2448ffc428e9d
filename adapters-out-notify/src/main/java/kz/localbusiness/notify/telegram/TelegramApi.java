package kz.localbusiness.notify.telegram;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/// What we ask of the messenger, behind the address of the bot. All answers are [BotAnswer]s, or
/// are not from the messenger itself.
@HttpExchange(
        contentType = MediaType.APPLICATION_JSON_VALUE,
        accept = MediaType.APPLICATION_JSON_VALUE)
interface TelegramApi {

    @PostExchange("/sendMessage")
    ResponseEntity<byte[]> sendMessage(@RequestBody BotRequests.Message message);

    @PostExchange("/setWebhook")
    ResponseEntity<byte[]> setWebhook(@RequestBody BotRequests.Webhook webhook);
}
