using PolicyDiff.Web.Services;

namespace PolicyDiff.Web.Endpoints;

/// <summary>Every page: one line each.</summary>
internal static class SiteEndpoints
{
    /// <summary>The pages, and what their forms are sent to.</summary>
    public static IReadOnlyList<IPageEndpoint> All(SiteServices services) =>
    [
        new HomeEndpoint(services),
        new SearchEndpoint(services),
        new DocumentEndpoint(services),
        new SourceEndpoint(services),
        new SheetEndpoint(services),
        new YearsFormEndpoint(services),
        new CompareFormEndpoint(services),
        new YearsEndpoint(services),
        new CompareEndpoint(services),
        new ChangeEndpoint(services),
        new TableEndpoint(services),
        new HistoryEndpoint(services),
        new CalendarEndpoint(services),
        new DeclaredEndpoint(services),
        new AddFormEndpoint(services),
        new AddEndpoint(services),
        new AddJobEndpoint(services),
        new AddConfirmEndpoint(services),
        new BreakOffEndpoint(services),
        new SeenEndpoint(services),
        new VerdictEndpoint(services),
        new ReviewImportEndpoint(services),
    ];
}
