package cn.chaoyang.scorecard.gateway.calendar;

import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/calendar")
@Tag(name = "calendar", description = "工作日: which days people work")
public class CalendarResource {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final WorkCalendar calendar;

    CalendarResource(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * A year.
     *
     * @param covered whether its notice is known; otherwise weekends are all that is not worked
     * @param notice absent when it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record YearView(
            int year, boolean covered, @Nullable String notice, List<Holiday> holidays, List<LocalDate> makeUpDays) {}

    @GET
    @Path("{year}")
    @Operation(summary = "The holidays and make-up days of a year, and whether its notice is known")
    public YearView year(@RestPath String year) {
        int number = parse(year);
        CalendarYear known =
                calendar.year(number).orElseGet(() -> new CalendarYear(number, null, List.of(), List.of()));
        return new YearView(number, calendar.covers(number), known.notice(), known.holidays(), known.makeUpDays());
    }

    private static int parse(String year) {
        try {
            int number = Integer.parseInt(year);
            if (number >= FIRST && number <= LAST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new ProblemException(ProblemCode.BAD_DATE, "year", year);
        }
        throw new ProblemException(ProblemCode.BAD_DATE, "year", year);
    }
}
