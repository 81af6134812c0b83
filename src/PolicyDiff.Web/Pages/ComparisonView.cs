using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Comparisons;
using PolicyDiff.Web.Readers;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Services;

namespace PolicyDiff.Web.Pages;

/// <summary>A comparison as one reader sees it: narrowed to what was asked for, with what they settled.</summary>
internal sealed class ComparisonView
{
    private readonly PageRequest _request;
    private readonly ChangeReport _whole;

    private ComparisonView(PageRequest request, ComparisonAddress address, ChangeReport whole, ReaderNotes notes, SharedNotes shared)
    {
        (_request, Address, _whole, Notes, Shared, Filter) = (request, address, whole, notes, shared, ChangeFilter.Of(request));
        Themes = ChangeNarrower.Themes(whole, request.FileLayout);
        Filter.Check(Themes);
        FileLayout = request.FileLayout with { Review = notes.Settled };
        Asked = PolicyDiffWorkspace.Narrow(whole, Filter.Settings(FileLayout, new HashSet<string>()));
        ToSee = [.. Asked.Parts.SelectMany(part => part.InReadingOrder(withUnchanged: false))
            .Where(IsToSee)
            .Select(ChangeFingerprint.Of)
            .Distinct(StringComparer.Ordinal)];
        Shown = Filter.HidesSeen
            && notes.Seen.Count > 0 ? PolicyDiffWorkspace.Narrow(whole, Filter.Settings(FileLayout, notes.Seen)) : Asked;
    }

    /// <summary>What is compared.</summary>
    public ComparisonAddress Address { get; }

    /// <summary>What the reader has seen and settled.</summary>
    public ReaderNotes Notes { get; }

    /// <summary>What the other readers have seen and settled.</summary>
    public SharedNotes Shared { get; }

    /// <summary>What was asked for.</summary>
    public ChangeFilter Filter { get; }

    /// <summary>The themes of the whole comparison.</summary>
    public IReadOnlyList<ChangeChoice> Themes { get; }

    /// <summary>The whole comparison, for its choices.</summary>
    public ChangeReport Whole => _whole;

    /// <summary>What was asked for, seen or not.</summary>
    public ChangeReport Asked { get; }

    /// <summary>What is shown: what was asked for, without what was seen where that is to be hidden.</summary>
    public ChangeReport Shown { get; }

    /// <summary>The fingerprints of what a reader works through, in reading order: what has consequence or is left to the reader.</summary>
    public IReadOnlyList<string> ToSee { get; }

    /// <summary>How many of <see cref="ToSee"/> were seen.</summary>
    public int SeenCount => ToSee.Count(Notes.Seen.Contains);

    /// <summary>The layout of a file.</summary>
    public ReportOptions FileLayout { get; }

    /// <summary>The layout of a page, whose changes lead to their own pages.</summary>
    public ReportOptions PageLayout =>
        FileLayout with { Addresses = new SiteAddresses(_request.Addresses.Language) { Comparison = Address } };

    /// <summary>Compares what an address names, for the reader who asks.</summary>
    public static async Task<ComparisonView> OfAsync(
        SiteServices services,
        PageRequest request,
        ComparisonAddress address,
        CancellationToken cancellationToken)
    {
        var whole = await services.Comparisons.WholeAsync(address, request, cancellationToken).ConfigureAwait(false);
        var notes = await services.Readers.OfAsync(ReaderId.Of(request.Context), cancellationToken).ConfigureAwait(false);
        var shared = await SharedNotes.OfAsync(services.ReaderNames, services.Readers, request.Context, cancellationToken).ConfigureAwait(false);
        return new ComparisonView(request, address, whole, notes, shared);
    }

    private static bool IsToSee(Change change) =>
        change.Kind is not (ChangeKind.Uncovered or ChangeKind.Unchanged)
            && (change.Substantive || change.IsLeftToReader || change.Review is not null);
}
