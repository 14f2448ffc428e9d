package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.job.ShowJobs;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the platform does by itself, for a token of the platform's own realm.
@Tag(name = "Platform")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.OPERATOR)
@RestController
@RequestMapping(path = "/api/v1/platform/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
class PlatformJobResource {

    private final ShowJobs jobs;

    PlatformJobResource(ShowJobs jobs) {
        this.jobs = jobs;
    }

    @Operation(summary = "Show the last run of every job, and how many realms are ready")
    @GetMapping
    RestJobs show() {
        return RestJobs.of(jobs.show());
    }
}
