package kz.localbusiness.operator;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.platform.out.OperatorAccounts;
import kz.localbusiness.application.platform.out.OperatorAccounts.Operator;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.embedded.StartupNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Sees to it at every start that the platform's realm exists and somebody can enter it: whom
/// `LBP_OPERATOR_EMAIL` names, with the one-time password of `LBP_OPERATOR_PASSWORD`, or on the
/// embedded default a demo operator whose password belongs to this installation.
@Component
class FirstOperator implements ApplicationRunner, StartupNote {

    private static final Logger log = LoggerFactory.getLogger(FirstOperator.class);
    private static final EmailAddress DEMO = new EmailAddress("operator@demo.example");
    private static final int PASSWORD_BYTES = 6;

    private final Instance instance;
    private final OperatorAccounts accounts;
    private final Environment environment;
    private final Password demoPassword;

    FirstOperator(
            Instance instance,
            OperatorAccounts accounts,
            Environment environment,
            DerivedSecrets secrets) {
        this.instance = instance;
        this.accounts = accounts;
        this.environment = environment;
        var secret = HexFormat.of().formatHex(secrets.derive("demo-operator"), 0, PASSWORD_BYTES);
        this.demoPassword = new Password("operator-" + secret);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.prepare()) {
            log.warn("nobody can sign in at /platform; it is tried again at the next start");
            return;
        }
        first().ifPresentOrElse(
                        accounts::admit,
                        () -> log.info("LBP_OPERATOR_EMAIL is not set: no operator was added"));
    }

    @Override
    public List<String> lines() {
        return first().filter(operator -> !operator.strict())
                .map(operator ->
                        List.of(
                                "Operator        %s/platform".formatted(instance.publicUrl()),
                                "  e-mail        " + operator.email().value(),
                                "  password      " + operator.password().value()))
                .orElseGet(List::of);
    }

    private Optional<Operator> first() {
        return text("LBP_OPERATOR_EMAIL")
                .flatMap(email ->
                        text("LBP_OPERATOR_PASSWORD")
                                .map(password ->
                                        new Operator(
                                                new EmailAddress(email),
                                                new Password(password),
                                                true)))
                .or(() ->
                        instance.isEmbedded()
                                ? Optional.of(new Operator(DEMO, demoPassword, false))
                                : Optional.empty());
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(v -> !v.isBlank());
    }
}
