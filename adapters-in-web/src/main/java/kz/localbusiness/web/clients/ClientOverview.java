package kz.localbusiness.web.clients;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.ZoneId;
import kz.localbusiness.application.client.ShowClient.ShownClient;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// What a client is worth, what is known of them, and who else they may be.
final class ClientOverview extends Div implements LocaleChangeObserver {

    private final ClientCard card;
    private final ZoneId zone;
    final DescriptionList value = new DescriptionList();
    final DescriptionList known = new DescriptionList();

    ClientOverview(ShownClient shown, ClientActs acts) {
        this.card = shown.card();
        this.zone = acts.business().zone();
        addClassName("stack");
        value.addClassNames("card", "client-figures");
        known.addClassNames("card", "facts");
        shown.alike().forEach(one -> add(new AlikeCard(one, acts)));
        add(value, known);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        var tally = card.tally();
        value.removeAll();
        figure("visits", String.valueOf(tally.visits()));
        figure("revenue", wording.money(tally.revenue()));
        if (!tally.owed().equals(Money.ZERO)) {
            figure("owed", wording.money(tally.owed()));
        }
        figure("average", wording.money(tally.average()));
        figure("no-shows", String.valueOf(tally.noShows()));
        figure("last-visit", day(wording, tally.lastVisit()));
        figure("next-visit", day(wording, tally.nextVisit()));
        known.removeAll();
        var profile = card.profile();
        fact("since", day(wording, card.since()));
        if (profile.email() != null) {
            fact("email", profile.email().value());
        }
        if (profile.birthday() != null) {
            var born = profile.birthday().atStartOfDay(zone).toInstant();
            fact("birthday", day(wording, born));
        }
        fact("language", Locales.nameOf(profile.language()));
        if (!card.wishes().wants(Channel.EMAIL)) {
            fact("messages", getTranslation("clients.no-emails"));
        }
    }

    private String day(Wording wording, @Nullable Instant moment) {
        return moment == null ? "—" : wording.dayOfYear(moment, zone);
    }

    private void figure(String name, String text) {
        var one =
                new Div(
                        new DescriptionList.Term(getTranslation("clients.fact." + name)),
                        new DescriptionList.Description(text));
        one.addClassName("client-figure");
        value.add(one);
    }

    private void fact(String name, String text) {
        known.add(
                new DescriptionList.Term(getTranslation("clients.fact." + name)),
                new DescriptionList.Description(text));
    }
}
