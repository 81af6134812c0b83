using System.Globalization;
using System.Security.Cryptography;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Sources;

namespace PolicyDiff.Sources;

/// <summary>
/// Gets a set of web pages: the page that the user named and those that its links lead to below its address, breadth first.
/// </summary>
/// <param name="fetcher">Gets each page.</param>
/// <param name="viewer">Finds links.</param>
/// <param name="options">The most pages and the deepest.</param>
/// <param name="kept">The page that is kept of an address; null where none is.</param>
public sealed class PageSetFetcher(WebFetcher fetcher, IWebPageViewer viewer, FetchOptions options, Func<Uri, KeptPageContent?> kept)
{
    /// <summary>Gets a set, whole or not at all: a set that lacks a page for a day would look like a policy that lost a chapter.</summary>
    /// <param name="first">The address that the user named.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<PageSetAnswer> GetAsync(Uri first, CancellationToken cancellationToken)
    {
        var set = new OpenSet(first, options);
        while (set.TryNext(out var address))
        {
            var answer = await PageAsync(set, address, cancellationToken).ConfigureAwait(false);
            if (answer is not null)
            {
                return answer;
            }
        }

        return new PageSetAnswer(FetchStatus.Content, set.Pages, set.Diagnostics);
    }

    /// <summary>Gets one page and notes its links.</summary>
    /// <returns>What came of the set where this page stops it; null where the set goes on.</returns>
    private async Task<PageSetAnswer?> PageAsync(OpenSet set, Uri address, CancellationToken cancellationToken)
    {
        var old = kept(address);
        using var sink = new MemoryStream();
        var target = new FetchTarget(address, options.LargestPage)
        {
            Condition = old?.Condition,
            Expected = ContentForm.Html,
            MayLeadTo = set.MayLeadTo,
        };
        var answer = await fetcher.GetAsync(target, sink, cancellationToken).ConfigureAwait(false);
        var isThere = answer.Status is FetchStatus.Content or FetchStatus.NotModified;
        if (isThere)
        {
            var content = answer.Status == FetchStatus.Content ? sink.ToArray() : old!.Content.ToArray();
            var view = viewer.View(content);
            var hash = view.TextHash ?? Convert.ToHexStringLower(SHA256.HashData(content));
            set.Take(new FetchedPage(address, answer.NextCondition, hash, content), answer, view.Links);
            return null;
        }

        if (!set.IsFirst && IsAbsence(answer))
        {
            set.Miss(address);
            return null;
        }

        return new PageSetAnswer(answer.Status, [], set.IsFirst
            ? answer.Diagnostics
            : [.. answer.Diagnostics, Diagnostic.Error(
                SourceDiagnostics.SetIncomplete, RedirectTarget.At(set.First), address.AbsoluteUri)]);
    }

    /// <summary>Whether a page is not there for good: links to nothing, to what the site forbids, out of the set, or to no page.</summary>
    private static bool IsAbsence(FetchAnswer answer) => answer.Status is FetchStatus.Gone or FetchStatus.Forbidden
        || answer.Diagnostics.Any(diagnostic => diagnostic.Code
            is SourceDiagnostics.LeadsOutOfSet or SourceDiagnostics.WrongContent or SourceDiagnostics.OtherContent);

    /// <summary>A set while it grows.</summary>
    private sealed class OpenSet
    {
        private const int MostNamed = 3;

        private readonly FetchOptions _options;
        private readonly PageScope _scope;
        private readonly Queue<(Uri Address, int Depth)> _waiting = [];
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);
        private readonly List<FetchedPage> _pages = [];
        private readonly List<Diagnostic> _noticed = [];
        private readonly List<string> _missing = [];
        private readonly SortedSet<string> _notFollowed = new(StringComparer.Ordinal);
        private Uri? _host;
        private int _depth;
        private int _leftOut;

        public OpenSet(Uri first, FetchOptions options)
        {
            (First, _options, _scope) = (first, options, new PageScope(first));
            _waiting.Enqueue((first, 0));
            _known.Add(PageScope.Key(first));
        }

        public Uri First { get; }

        /// <summary>Whether the page that is asked for now is the first.</summary>
        public bool IsFirst => _host is null;

        public IReadOnlyList<FetchedPage> Pages => _pages;

        public IReadOnlyList<Diagnostic> Diagnostics =>
        [
            .. _noticed.DistinctBy(diagnostic => (diagnostic.Code, string.Concat(diagnostic.Arguments))),
            .. Told(
                _leftOut > 0, SourceDiagnostics.PagesLeftOut, Number(_options.MostPages), Number(_options.DeepestPage), Number(_leftOut)),
            .. Told(_missing.Count > 0, SourceDiagnostics.PagesMissing, Number(_missing.Count), Beginning(_missing)),
            .. Told(_notFollowed.Count > 0, SourceDiagnostics.LinksNotFollowed, Number(_notFollowed.Count), Beginning(_notFollowed)),
        ];

        public bool TryNext(out Uri address)
        {
            var any = _waiting.TryDequeue(out var next);
            (address, _depth) = next;
            return any;
        }

        public bool MayLeadTo(Uri to) => _host is { } host ? _scope.Holds(to, host) : _scope.MayAnswerFirst(to);

        public void Miss(Uri address) => _missing.Add(address.AbsoluteUri);

        public void Take(FetchedPage page, FetchAnswer answer, IReadOnlyList<string> links)
        {
            var place = answer.FinalAddress!;
            _host ??= place;
            _noticed.AddRange(answer.Diagnostics);
            var isKnown = PageScope.Key(place) != PageScope.Key(page.Address) && !_known.Add(PageScope.Key(place)) && _pages.Count > 0;
            if (!isKnown)
            {
                _pages.Add(page);
                Follow(place, links);
            }
        }

        private void Follow(Uri from, IReadOnlyList<string> links)
        {
            foreach (var link in links)
            {
                if (!Uri.TryCreate(from, link, out var to) || !_scope.Holds(to, _host!) || to.UserInfo.Length > 0)
                {
                    continue;
                }

                if (!PageScope.IsPage(to))
                {
                    _notFollowed.Add(to.GetLeftPart(UriPartial.Query));
                }
                else if (_known.Add(PageScope.Key(to)))
                {
                    Enqueue(new Uri(to.GetLeftPart(UriPartial.Query)));
                }
            }
        }

        private void Enqueue(Uri to)
        {
            if (_depth >= _options.DeepestPage || _pages.Count + _waiting.Count >= _options.MostPages)
            {
                _leftOut++;
            }
            else
            {
                _waiting.Enqueue((to, _depth + 1));
            }
        }

        private IEnumerable<Diagnostic> Told(bool isSo, string code, params string[] arguments) =>
            isSo ? [Diagnostic.Warning(code, RedirectTarget.At(First), arguments)] : [];

        private static string Beginning(IReadOnlyCollection<string> addresses) =>
            string.Join(", ", addresses.Take(MostNamed)) + (addresses.Count > MostNamed ? ", …" : string.Empty);

        private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
