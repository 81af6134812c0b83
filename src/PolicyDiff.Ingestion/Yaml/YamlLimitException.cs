using YamlDotNet.Core;

namespace PolicyDiff.Ingestion.Yaml;

/// <summary>YAML that goes over a limit of <see cref="YamlReader"/>.</summary>
/// <param name="place">Where it does.</param>
internal sealed class YamlLimitException(Mark place) : YamlException(place, place, "The text goes over a limit.");
