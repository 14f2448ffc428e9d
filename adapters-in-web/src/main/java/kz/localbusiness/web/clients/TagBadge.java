package kz.localbusiness.web.clients;

import com.vaadin.flow.component.html.Span;

/// A word that the business has for some of its clients.
final class TagBadge extends Span {

    TagBadge(String tag) {
        super(tag);
        addClassName("client-tag");
    }
}
