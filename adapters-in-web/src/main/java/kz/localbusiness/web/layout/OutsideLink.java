package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/// Leads to another site, which is told nothing of this one and cannot reach it.
public class OutsideLink extends Anchor {

    /// Whoever extends it overrides nothing that is called here.
    @SuppressWarnings("this-escape")
    public OutsideLink(String target, String text) {
        super(target, text, AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener noreferrer");
    }

    /// What it is called is said later, in the reader's language.
    public OutsideLink(String target) {
        this(target, "");
    }
}
