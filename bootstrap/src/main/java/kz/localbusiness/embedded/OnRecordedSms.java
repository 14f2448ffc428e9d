package kz.localbusiness.embedded;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Matches while no provider of SMS is named, or the one that only keeps them.
final class OnRecordedSms implements Condition {

    static final String PROVIDER = "lbp.sms.provider";

    private static final String RECORDED = "recorded";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var named = context.getEnvironment().getProperty(PROVIDER, "").strip();
        return named.isEmpty() || named.equalsIgnoreCase(RECORDED);
    }
}
