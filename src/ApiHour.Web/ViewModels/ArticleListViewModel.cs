namespace ApiHour.Web.ViewModels;

/// <summary>The blog.</summary>
public sealed record ArticleListViewModel(PageViewModel? Intro, IReadOnlyList<ArticleCardViewModel> Articles);
