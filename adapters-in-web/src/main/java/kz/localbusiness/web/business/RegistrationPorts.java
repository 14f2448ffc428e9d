package kz.localbusiness.web.business;

import kz.localbusiness.application.business.BeginRegistration;
import kz.localbusiness.application.business.ConfirmEmail;
import kz.localbusiness.application.business.RegisterBusiness;
import kz.localbusiness.application.business.ResendCode;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.web.security.FirstSignIn;
import org.springframework.stereotype.Component;

/// What the page of a registration asks for.
@Component
record RegistrationPorts(
        BeginRegistration begin,
        ResendCode resend,
        ConfirmEmail confirm,
        RegisterBusiness register,
        FirstSignIn signIn,
        ResolveSlug slugs) {}
