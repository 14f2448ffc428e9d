package kz.localbusiness.web.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Slug;

/// Leads to where sign-ins, roles and what staff see of clients are decided.
final class TeamLink extends Anchor implements LocaleChangeObserver {

    TeamLink(Slug slug) {
        setHref("/" + PeopleNavigation.team(slug));
        addClassName("link-button");
        getElement().setAttribute("router-link", true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("people.to-team"));
    }
}
