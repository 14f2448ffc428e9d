package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/// @param details the rule's own numbers and times, by name
@Schema(name = "Obstacle")
record RestObstacle(String code, String message, Map<String, Object> details) {}
