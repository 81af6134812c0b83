using PolicyDiff.Web.Endpoints;
using PolicyDiff.Web.Endpoints.Access;
using PolicyDiff.Web.Endpoints.Adding;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.SignIn;

namespace PolicyDiff.Web;

/// <summary>Every page: one line each.</summary>
internal static class SiteEndpoints
{
    /// <summary>The pages, and what their forms are sent to.</summary>
    /// <param name="services">What they work with.</param>
    /// <param name="desk">Lets readers in; null where nobody has to sign in.</param>
    public static IReadOnlyList<IPageEndpoint> All(SiteServices services, SignInDesk? desk) =>
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
        .. desk is null
            ? Array.Empty<IPageEndpoint>()
            : [new SignInFormEndpoint(), new SignInEndpoint(desk), new SignOutEndpoint(desk)],
    ];
}
