package kz.localbusiness.web.team;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamDecision.AboveYou;
import kz.localbusiness.domain.team.TeamDecision.AccountsSilent;
import kz.localbusiness.domain.team.TeamDecision.Changed;
import kz.localbusiness.domain.team.TeamDecision.LastOwner;
import kz.localbusiness.domain.team.TeamDecision.NobodyThere;
import kz.localbusiness.domain.team.TeamDecision.StaffUnknown;
import kz.localbusiness.domain.team.TeamDecision.TeamFull;

/// Says why something was not done, until the next act.
final class TeamNotice extends Paragraph implements LocaleChangeObserver {

    private String key = "";

    TeamNotice() {
        addClassNames("notice", "bad");
        getElement().setAttribute("role", "alert");
        clear();
    }

    void refuse(TeamDecision decision) {
        warn(
                switch (decision) {
                    case Changed _ -> throw new IllegalArgumentException("nothing was refused");
                    case LastOwner _ -> "colleagues.last-owner";
                    case AboveYou _ -> "colleagues.above-you";
                    case NobodyThere _ -> "colleagues.nobody-there";
                    case StaffUnknown _ -> "colleagues.staff-unknown";
                    case TeamFull _ -> "colleagues.full";
                    case AccountsSilent _ -> "colleagues.silent";
                });
    }

    void warn(String why) {
        key = why;
        setText(getTranslation(key));
        setVisible(true);
        scrollIntoView();
    }

    void clear() {
        key = "";
        setVisible(false);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (!key.isEmpty()) {
            setText(getTranslation(key));
        }
    }
}
