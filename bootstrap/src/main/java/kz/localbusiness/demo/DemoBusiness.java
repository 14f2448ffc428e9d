package kz.localbusiness.demo;

import java.util.HexFormat;
import java.util.List;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.background.PlatformWork;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.embedded.StartupNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Opens the demo business on the first start of the embedded default and tells its owner's login
/// on every one. The password belongs to this installation, it is not the same anywhere else.
@Component
class DemoBusiness implements ApplicationRunner, StartupNote {

    private static final Logger log = LoggerFactory.getLogger(DemoBusiness.class);
    private static final int PASSWORD_BYTES = 5;

    private final Instance instance;
    private final ShowBusinessPage showPage;
    private final DemoSetup setup;
    private final DemoAgenda agenda;
    private final Password password;

    DemoBusiness(
            Instance instance,
            ShowBusinessPage showPage,
            DemoSetup setup,
            DemoAgenda agenda,
            DerivedSecrets secrets) {
        this.instance = instance;
        this.showPage = showPage;
        this.setup = setup;
        this.agenda = agenda;
        this.password = new Password("demo-" + shortHex(secrets.derive("demo-owner")));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (instance.isEmbedded()) {
            PlatformWork.run(this::openOnce);
        }
    }

    @Override
    public List<String> lines() {
        return instance.isEmbedded()
                ? List.of(
                        "Demo business   " + instance.publicPage(DemoSalon.SLUG),
                        "Its owner       %s/admin".formatted(instance.publicPage(DemoSalon.SLUG)),
                        "  e-mail        " + DemoSalon.OWNER.value(),
                        "  password      " + password.value())
                : List.of();
    }

    private void openOnce() {
        if (showPage.show(new ShowBusinessPage.Query(DemoSalon.BUSINESS)).isPresent()) {
            return;
        }
        if (setup.open(password)) {
            agenda.fill();
        } else {
            log.warn("the demo business could not be opened; it is tried again at the next start");
        }
    }

    private static String shortHex(byte[] secret) {
        return HexFormat.of().formatHex(secret, 0, PASSWORD_BYTES);
    }
}
