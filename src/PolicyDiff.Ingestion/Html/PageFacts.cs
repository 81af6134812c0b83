using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Calendar;

namespace PolicyDiff.Ingestion.Html;

/// <summary>What a page says of itself beside its text.</summary>
/// <param name="Address">
/// Where it is on the web: its canonical link, else what a browser noted when it saved the page; null where neither is there.
/// </param>
/// <param name="Changed">The day it was last changed, else published; null where it gives none.</param>
/// <param name="Title">Its title without the name of the site; null where it has none.</param>
/// <param name="Site">The name of the site; null where it gives none.</param>
internal sealed partial record PageFacts(string? Address, DateOnly? Changed, string? Title, string? Site)
{
    private const int LongestAddress = 2000;

    private static readonly string[] DateKeys =
    [
        "article:modified_time", "og:updated_time", "dcterms.modified", "dc.date.modified",
        "last-modified", "dcterms.date", "dc.date", "article:published_time", "dcterms.issued",
        "dc.date.issued", "date",
    ];

    /// <summary>The facts as properties of a document, keys in lower case.</summary>
    public IReadOnlyDictionary<string, string> Properties
    {
        get
        {
            SortedDictionary<string, string> properties = new(StringComparer.Ordinal);
            Set("address", Address);
            Set("published", Changed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Set("title", Title);
            Set("author", Site);
            return properties;

            void Set(string key, string? value)
            {
                if (value is { Length: > 0 })
                {
                    properties[key] = value;
                }
            }
        }
    }

    /// <summary>Reads them; to be asked before furniture is taken out, which may hold the date.</summary>
    /// <param name="document">A parsed page.</param>
    /// <param name="html">Its text, which may hold the note of a browser.</param>
    public static PageFacts Of(IDocument document, string html)
    {
        var meta = Meta(document);
        var address = Web(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"))
            ?? Web(meta.GetValueOrDefault("og:url"))
            ?? Web(Saved().Match(html).Groups["address"].Value);
        var changed = DateKeys.Select(key => Day(meta.GetValueOrDefault(key))).FirstOrDefault(day => day is not null) ?? Shown(document);
        var site = meta.GetValueOrDefault("og:site_name")?.Trim();
        var title = meta.GetValueOrDefault("og:title") ?? document.Title;
        return new PageFacts(address, changed, title is null ? null : WithoutSite(title.Trim(), site), site);
    }

    private static Dictionary<string, string> Meta(IDocument document)
    {
        Dictionary<string, string> meta = new(StringComparer.Ordinal);
        foreach (var element in document.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("http-equiv");
            if (name is { Length: > 0 })
            {
                meta.TryAdd(name.ToLowerInvariant(), element.GetAttribute("content")!);
            }
        }

        return meta;
    }

    private static string? Web(string? address) =>
        address?.Trim() is { Length: > 0 and < LongestAddress } trimmed
            && Uri.TryCreate(trimmed, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? trimmed
            : null;

    /// <summary>The day a page shows beside words such as "Laatst bijgewerkt".</summary>
    private static DateOnly? Shown(IDocument document)
    {
        var shown = document.QuerySelectorAll("time[datetime]")
            .FirstOrDefault(time => Changing().IsMatch(time.ParentElement?.TextContent ?? string.Empty));
        if (Day(shown?.GetAttribute("datetime")) is { } day)
        {
            return day;
        }

        var line = Line().Match(document.Body is { } body ? PageElements.TextOf(body) : string.Empty).Groups["rest"].Value;
        return line.Length == 0
            ? null
            : DateFinder.Find(line, null)
                .Where(value => value.Kind == ValueKind.Date)
                .Select(value => Day(value.Absolute))
                .FirstOrDefault(found => found is not null);
    }

    private static DateOnly? Day(string? written) =>
        written?.Trim() is { Length: >= 10 } text
            && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : null;

    private static string WithoutSite(string title, string? site)
    {
        var parts = Separator().Split(title);
        var named = parts.Length > 1
            && (site is null
                ? parts[^1].Length < parts[0].Length
                : string.Equals(parts[^1].Trim(), site, StringComparison.OrdinalIgnoreCase));
        return named ? title[..title.LastIndexOf(parts[^1], StringComparison.Ordinal)].TrimEnd(' ', '|', '-', '–', '—', '·', '»') : title;
    }

    /// <summary>What Internet Explorer, Chrome and their like write into a page that they save.</summary>
    [GeneratedRegex(
        @"<!--\s*saved from url=\(\d{1,6}\)(?<address>\S{1,2000})\s*-->", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Saved();

    [GeneratedRegex(@"\b(?:bijgewerkt|gewijzigd|aangepast|updated|modified)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Changing();

    [GeneratedRegex(
        @"\b(?:laatst|laatste|last)\s+(?:bijgewerkt|gewijzigd|aangepast|update|wijziging|updated|modified)\b(?<rest>.{0,60})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Line();

    [GeneratedRegex(@"\s+[|–—·»-]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
