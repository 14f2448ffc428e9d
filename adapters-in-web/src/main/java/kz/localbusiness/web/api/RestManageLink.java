package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;

/// @param manageToken opens the appointment from now on; every earlier one is worth nothing
/// @param manageUrl the page that does the same
@Schema(name = "ManageLink")
record RestManageLink(String manageToken, URI manageUrl) {}
