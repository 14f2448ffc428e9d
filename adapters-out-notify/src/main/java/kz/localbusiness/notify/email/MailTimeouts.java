package kz.localbusiness.notify.email;

import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// A mail server that hangs must not hold a thread for ever, as it does without these; settings
/// under `spring.mail.properties` win.
@Component
final class MailTimeouts implements BeanPostProcessor {

    private static final String MILLISECONDS = "10000";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof JavaMailSenderImpl sender) {
            limit(sender);
        }
        return bean;
    }

    private static void limit(JavaMailSenderImpl sender) {
        for (var protocol : List.of("smtp", "smtps")) {
            for (var timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
                sender.getJavaMailProperties()
                        .putIfAbsent("mail.%s.%s".formatted(protocol, timeout), MILLISECONDS);
            }
        }
    }
}
