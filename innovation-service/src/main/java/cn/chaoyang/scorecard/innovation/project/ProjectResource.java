package cn.chaoyang.scorecard.innovation.project;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Project}. */
@Path("/api/innovation/projects")
public class ProjectResource extends RegisterResource<Project> {

    @Inject
    ProjectType type;

    @Override
    protected ProjectType type() {
        return type;
    }
}
