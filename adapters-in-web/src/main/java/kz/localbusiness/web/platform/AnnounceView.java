package kz.localbusiness.web.platform;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.platform.ListAnnouncements;
import kz.localbusiness.application.platform.PublishAnnouncement;
import kz.localbusiness.application.platform.WithdrawAnnouncement;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.AnnouncementDecision.AlreadyOver;
import kz.localbusiness.domain.platform.AnnouncementDecision.AnnouncementsFull;
import kz.localbusiness.domain.platform.AnnouncementDecision.Published;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.layout.PlatformLayout;
import kz.localbusiness.web.layout.Toast;

/// The operator tells everybody something, and takes it back.
@Route(value = "platform/announcements", layout = PlatformLayout.class)
@PermitAll
@OpenTo(Audience.OPERATOR)
@StyleSheet("context://owner.css")
class AnnounceView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ListAnnouncements announcements;
    private final PublishAnnouncement publish;
    private final WithdrawAnnouncement withdraw;
    private final Clock clock;

    private final H1 title = new H1();
    final AnnouncementForm form;
    private final Div cards = new Div();

    AnnounceView(
            ListAnnouncements announcements,
            PublishAnnouncement publish,
            WithdrawAnnouncement withdraw,
            Clock clock,
            Ids ids) {
        this.announcements = announcements;
        this.publish = publish;
        this.withdraw = withdraw;
        this.clock = clock;
        this.form = new AnnouncementForm(clock, ids, this::publish);
        addClassNames("owner", "narrow");
        cards.addClassName("stack");
        add(title, form, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showAll();
    }

    private void showAll() {
        cards.removeAll();
        var now = clock.instant();
        announcements
                .list()
                .forEach(one -> cards.add(new AnnouncementCard(one, now, this::withdraw)));
    }

    private void publish(Announcement announcement) {
        switch (publish.publish(announcement)) {
            case Published _ -> {
                form.clear();
                showAll();
                tell("platform.published");
            }
            case AlreadyOver _ -> tell("platform.already-over");
            case AnnouncementsFull _ -> tell("platform.announcements-full");
        }
    }

    private void withdraw(UUID announcement) {
        withdraw.withdraw(announcement);
        showAll();
        tell("platform.withdrawn");
    }

    private void tell(String key) {
        getUI().ifPresent(ui -> Toast.show(ui, getTranslation(key)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.announcements");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
    }
}
