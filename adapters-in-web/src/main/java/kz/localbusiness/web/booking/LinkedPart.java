package kz.localbusiness.web.booking;

import com.vaadin.flow.component.Component;

/// A part of a page to which links in messages lead.
final class LinkedPart {

    /// Once the page is whole, which by itself begins at its top.
    private static final String COME_HERE =
            "if (location.hash === '#' + this.id) setTimeout(() => this.scrollIntoView(), 100)";

    private LinkedPart() {}

    /// @param anchor behind the `#` of such links
    static void make(Component part, String anchor) {
        part.setId(anchor);
        part.addAttachListener(_ -> part.getElement().executeJs(COME_HERE));
    }
}
