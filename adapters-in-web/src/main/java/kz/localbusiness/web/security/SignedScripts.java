package kz.localbusiness.web.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.stereotype.Component;

/// Marks the scripts that Vaadin writes into its pages as ours; they vouch for what they load.
@Component
final class SignedScripts implements VaadinServiceInitListener {

    private static final String SCRIPTS = "script, link[rel=modulepreload]";

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(page -> {
            if (page.getVaadinRequest() instanceof VaadinServletRequest request) {
                page.getDocument()
                        .select(SCRIPTS)
                        .attr("nonce", Nonce.of(request.getHttpServletRequest()));
            }
        });
    }
}
