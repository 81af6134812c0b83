using System.Reflection;

namespace PolicyDiff.Cli.Texts;

/// <summary>The version of the program.</summary>
internal static class ProductVersion
{
    /// <summary>As <c>policydiff 1.2.3</c>.</summary>
    public static string Text => $"policydiff {Number}";

    /// <summary>What the program calls itself to sites, as <c>PolicyDiff/1.2.3</c>.</summary>
    public static string UserAgent => $"PolicyDiff/{Number}";

    /// <summary>As <c>1.2.3</c>.</summary>
    public static string Number =>
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
