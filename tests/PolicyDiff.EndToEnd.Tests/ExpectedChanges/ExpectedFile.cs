using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PolicyDiff.EndToEnd.Tests.ExpectedChanges;

/// <summary>The file of changes that were written into the sample corpus on purpose.</summary>
internal sealed record ExpectedFile
{
    /// <summary>Two years of one insurer, each.</summary>
    public IList<ExpectedComparison> Comparisons { get; init; } = [];

    /// <summary>Reads the text of the file; what it does not know fails.</summary>
    public static ExpectedFile Parse(string yaml) =>
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<ExpectedFile>(yaml);
}
