package kz.localbusiness.notify.telegram;

import java.time.Clock;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.chat.BotSecret;
import kz.localbusiness.application.chat.out.ChatBot;
import kz.localbusiness.application.notice.out.ChatMessages;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TelegramSettings.class)
class TelegramConfiguration {

    @Bean
    BotCalls botCalls(TelegramSettings settings) {
        return new BotCalls(settings);
    }

    @Bean
    ChatMessages chatMessages(TelegramSettings settings, BotCalls calls, Clock clock) {
        return new TelegramMessages(calls, new Throttle(settings.perSecond(), clock));
    }

    @Bean
    ChatBot chatBot(TelegramSettings settings) {
        return new TelegramBot(settings.bot());
    }

    @Bean
    BotWebhook botWebhook(
            BotCalls calls, Instance instance, BotSecret secret, TaskScheduler taskScheduler) {
        return new BotWebhook(
                calls,
                instance,
                secret,
                (work, after) -> {
                    var at = taskScheduler.getClock().instant().plus(after);
                    var _ = taskScheduler.schedule(work, at);
                });
    }
}
