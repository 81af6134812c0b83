using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>
/// The filters of PdfPig for one file, but for one: of compressed data that is damaged, PdfPig hands over the raw bytes without a word.
/// Here what can be read up to the damage is read, and the damage is noted.
/// </summary>
internal sealed class SalvagingFilters : IFilterProvider
{
    private readonly IFilterProvider _all = DefaultFilterProvider.Instance;
    private readonly SalvagingFlateFilter _flate = new();

    /// <summary>Whether damage was met since this was last asked.</summary>
    public bool TakeDamage()
    {
        var met = _flate.MetDamage;
        _flate.MetDamage = false;
        return met;
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Salvaging(_all.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Salvaging(_all.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Salvaging(_all.GetAllFilters());

    private IReadOnlyList<IFilter> Salvaging(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => filter is FlateFilter ? _flate : filter)];
}
